#include "bench/report/report.h"

namespace motcua::bench::report {

const std::string& style_sheet() {
  static const std::string sheet = R"css(
:root { --ink: #1c2430; --soft: #5b6675; --line: #d9dee5; --paper: #fff; --wash: #f5f7f9; --good: #1a7f4b;
  --perhaps: #a66a00; --bad: #b3261e; --c0: #2f6f9f; --c1: #e08a2e; --c2: #4f9d69; --c3: #a15c9c; --c4: #c9a227;
  --c5: #7a8b99; --c6: #c0504d; --c7: #3a9d9d; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1.2rem 4rem; max-width: 1080px; color: var(--ink); background: var(--paper);
  font: 15px/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
header { border-bottom: 3px solid var(--ink); margin: 2.2rem 0 1rem; }
h1 { font-size: 2.1rem; margin: 0; letter-spacing: -.01em; }
header p { color: var(--soft); margin: .3rem 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.6rem 0 .2rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
.how { color: var(--soft); margin: 0 0 1rem; max-width: 75ch; }
.none { color: var(--soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(225px, 1fr)); gap: .7rem; }
.tile { border: 1px solid var(--line); border-left: 5px solid var(--line); border-radius: 4px; padding: .6rem .8rem;
  break-inside: avoid; display: flex; flex-direction: column; }
.tile p { margin: 0; }
.tile .name { font-weight: 600; font-size: .87rem; line-height: 1.3; min-height: 2.6em; }
.tile .value { font-size: 1.55rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
.tile .interval, .tile .wanted, .tile .note { font-size: .8rem; color: var(--soft); line-height: 1.35; }
.tile .standing { font-size: .8rem; font-weight: 700; margin-top: auto; padding-top: .35rem; }
.tile.good { border-left-color: var(--good); } .tile.good .standing { color: var(--good); }
.tile.perhaps { border-left-color: var(--perhaps); } .tile.perhaps .standing { color: var(--perhaps); }
.tile.bad { border-left-color: var(--bad); } .tile.bad .standing { color: var(--bad); }
.tile.none .standing, .tile.none .value { color: var(--soft); }
.weak li { margin: .3rem 0; max-width: 95ch; }
table { border-collapse: collapse; font-size: .87rem; font-variant-numeric: tabular-nums; margin: .4rem 0; }
th, td { padding: .28rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; } thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
th.n, td.n { text-align: right; } td.n { white-space: nowrap; } td:first-child { min-width: 10rem; } .facts td.n, .facts th.n { text-align: left; white-space: normal; overflow-wrap: anywhere; }
.facts table { width: 100%; table-layout: fixed; } .facts td:first-child, .facts th:first-child { width: 6.5rem; min-width: 0; }
td small { color: var(--soft); white-space: nowrap; }
.confusion th, .confusion td { text-align: center; min-width: 6.5rem; border: 1px solid var(--line); }
.confusion tbody th { text-align: left; }
.confusion .right { background: #dcefe4; } .confusion .wrong { background: #f8dcd9; font-weight: 700; }
.confusion .right.w4, .confusion .right.w3 { background: #b5dfc6; } .confusion .wrong.w3, .confusion .wrong.w4 { background: #eeb1ab; }
.well { color: var(--good); } .badly { color: var(--bad); }
.scroll { overflow-x: auto; }
svg { display: block; width: 100%; height: auto; font: 12px "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
.scroll svg { min-width: 620px; }
svg text { fill: var(--ink); } svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
svg .tick, svg .tiny { font-size: 10.5px; fill: var(--soft); } svg .faint { fill: #8a94a1; font-size: 9.5px; }
svg .title { font-size: 11.5px; fill: var(--soft); } svg .note { fill: var(--soft); }
svg .head { font-weight: 600; } svg .on { fill: #fff; font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; } .axis { stroke: var(--soft); stroke-width: 1; }
.whisker { stroke: var(--ink); stroke-width: 1.2; } .target { stroke: var(--bad); stroke-dasharray: 4 3; }
.ideal { stroke: var(--soft); stroke-dasharray: 2 4; } .track { fill: var(--wash); }
.curve { fill: none; stroke-width: 2; }
.c0 { fill: var(--c0); background: var(--c0); } .s0 { stroke: var(--c0); }
.c1 { fill: var(--c1); background: var(--c1); } .s1 { stroke: var(--c1); }
.c2 { fill: var(--c2); background: var(--c2); } .s2 { stroke: var(--c2); }
.c3 { fill: var(--c3); background: var(--c3); } .s3 { stroke: var(--c3); }
.c4 { fill: var(--c4); background: var(--c4); } .s4 { stroke: var(--c4); }
.c5 { fill: var(--c5); background: var(--c5); } .s5 { stroke: var(--c5); }
.c6 { fill: var(--c6); background: var(--c6); } .s6 { stroke: var(--c6); }
.c7 { fill: var(--c7); background: var(--c7); } .s7 { stroke: var(--c7); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .5rem 0 0; padding: 0; font-size: .85rem; }
.legend b { font-weight: 600; } .key { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .45em; }
.small { display: grid; grid-template-columns: repeat(auto-fill, minmax(225px, 1fr)); gap: 1rem; }
figure { margin: 0; break-inside: avoid; } figcaption { font-size: .8rem; color: var(--soft); }
.worst { display: grid; grid-template-columns: 230px 1fr; gap: 1.2rem; border-top: 1px solid var(--line); padding: 1rem 0;
  break-inside: avoid; }
.worst > div:only-child { grid-column: 1 / 3; }
.worst img { display: block; border: 1px solid var(--line); max-width: 100%; } .worst .line { margin-top: .5rem; }
.worst .facts { margin: 0 0 .5rem; font-size: .85rem; } .worst .facts b { font-size: .95rem; }
.pair { margin: 0 0 .9rem; min-width: 0; } .pair p { margin: .2rem 0 0; font-size: .92rem; overflow-wrap: anywhere; }
.truth::before { content: "is "; } .read::before { content: "read "; }
.truth::before, .read::before { color: var(--soft); font-size: .78rem; display: inline-block; width: 2.6rem; }
mark { background: #fbe3a1; color: inherit; border-radius: 2px; padding: 0 .1em; }
code { font: .88em "Cascadia Mono", "Liberation Mono", monospace; overflow-wrap: anywhere; }
.commands { font-size: .83rem; color: var(--soft); }
@media (max-width: 640px) { body { padding: 0 .8rem 3rem; } .worst { grid-template-columns: 1fr; }
  .worst > div:only-child { grid-column: auto; } .worst .page { max-width: 60%; } .tiles { grid-template-columns: 1fr 1fr; }
  .small { grid-template-columns: 1fr 1fr; }
  .tile .value { font-size: 1.25rem; } }
@media print { body { font-size: 10.5px; max-width: none; } h2 { break-after: avoid; } .scroll { overflow: visible; }
  .tile, .c0, .c1, .c2, .c3, .c4, .c5, .c6, .c7, .confusion td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)css";
  return sheet;
}

}  // namespace motcua::bench::report
