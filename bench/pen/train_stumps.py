#!/usr/bin/env python3
"""Boosted stumps that tell a pen's strokes from print, from measures that `motcua-pen` wrote.

Usage: train_stumps.py --name NAME --out FILE.h TRAIN.txt... [--test TEST.txt] [--rounds N] [--seed N]

Each line of the input: label (0 or 1), weight, a key, then the measures of PenLook. Gradient boosting of
the logistic loss (Friedman, 2001) with trees of one split over 24 quantiles of a measure, shrunk by half.
`--without`
leaves measures out that would only learn how specimens are made. The sum is scaled (Platt) on a
fifth of the keys, drawn by the seed, that no tree has seen, so that it can be read as a chance.
"""

import argparse
import hashlib
import math
import pathlib
import random

MEASURES = ["Width", "Height", "Density", "Stroke", "Upright", "Level", "Thick", "Slant", "Wander", "Crossings",
            "BusyRow", "Pieces", "Largest", "Blue", "Red", "Dark", "Beside",
            "OnLine", "AgainstStroke", "AgainstHeight", "Feet", "PlaceX", "PlaceY"]
SHRINK = 0.5
LEAST_WEIGHT = 4.0


def read(paths):
    rows = []
    for path in paths:
        for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
            label, weight, key, *measures = line.split()
            rows.append((int(label), float(weight), key, [float(value) for value in measures]))
    return rows


def cuts_of(rows, measure):
    values = sorted({row[3][measure] for row in rows})
    count = min(24, len(values) - 1)
    return sorted({values[(i + 1) * len(values) // (count + 1)] for i in range(count)})


def bounded(step):
    """Where one answer is rare the curve is flat, and a whole step would jump over it."""
    return max(-0.7, min(0.7, step))


def boost(rows, rounds, without):
    """Returns (bias, stumps), each stump (measure, cut, below, above)."""
    positive = sum(row[1] for row in rows if row[0])
    total = sum(row[1] for row in rows)
    bias = math.log(positive / (total - positive))
    score = [bias] * len(rows)
    columns = []
    for measure, name in enumerate(MEASURES):
        if name in without:
            continue
        cuts = cuts_of(rows, measure)
        place = [sum(1 for cut in cuts if row[3][measure] >= cut) for row in rows]
        columns.append((measure, cuts, place))
    stumps = []
    for _ in range(rounds):
        chance = [1 / (1 + math.exp(-s)) for s in score]
        gradient = [row[1] * (row[0] - p) for row, p in zip(rows, chance)]
        curve = [max(1e-6, row[1] * p * (1 - p)) for row, p in zip(rows, chance)]
        best = None
        for measure, cuts, place in columns:
            g = [0.0] * (len(cuts) + 1)
            h = [0.0] * (len(cuts) + 1)
            for at, a, b in zip(place, gradient, curve):
                g[at] += a
                h[at] += b
            g_all, h_all = sum(g), sum(h)
            g_low = h_low = 0.0
            for i, cut in enumerate(cuts):
                g_low += g[i]
                h_low += h[i]
                gain = g_low**2 / (h_low + LEAST_WEIGHT) + (g_all - g_low) ** 2 / (h_all - h_low + LEAST_WEIGHT)
                if best is None or gain > best[0]:
                    below = bounded(SHRINK * g_low / (h_low + LEAST_WEIGHT))
                    above = bounded(SHRINK * (g_all - g_low) / (h_all - h_low + LEAST_WEIGHT))
                    best = (gain, measure, cut, below, above)
        _, measure, cut, below, above = best
        stumps.append((measure, cut, below, above))
        score = [s + (above if row[3][measure] >= cut else below) for s, row in zip(score, rows)]
    return bias, stumps


def score_of(model, measures):
    bias, stumps = model
    return bias + sum(above if measures[m] >= cut else below for m, cut, below, above in stumps)


def calibrated(model, rows):
    """Platt's scaling by Newton's method; returns (slope, shift)."""
    scores = [(score_of(model, row[3]), row[0], row[1]) for row in rows]
    positive = sum(weight for _, label, weight in scores if label)
    negative = sum(weight for _, label, weight in scores if not label)
    # Platt's targets: not quite 0 and 1, so that a perfect table is not read as certain.
    target = {1: (positive + 1) / (positive + 2), 0: 1 / (negative + 2)}
    slope, shift = 1.0, 0.0
    for _ in range(50):
        g_a = g_b = 0.0
        h_aa = h_bb = 1e-6
        h_ab = 0.0
        for s, label, weight in scores:
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, slope * s + shift))))
            error = weight * (chance - target[label])
            curve = weight * chance * (1 - chance)
            g_a += error * s
            g_b += error
            h_aa += curve * s * s
            h_ab += curve * s
            h_bb += curve
        size = h_aa * h_bb - h_ab * h_ab
        # Small steps, and no slope that a handful of easy lines would ask for.
        slope -= max(-0.3, min(0.3, (h_bb * g_a - h_ab * g_b) / size))
        shift -= max(-0.3, min(0.3, (h_aa * g_b - h_ab * g_a) / size))
        slope = max(0.3, min(1.5, slope))
    return slope, shift


def write(path, name, model, scale, sources, rounds, seed):
    bias, stumps = model
    slope, shift = scale
    merged = {}
    for measure, cut, below, above in stumps:
        old = merged.get((measure, cut), (0.0, 0.0))
        merged[(measure, cut)] = (old[0] + below, old[1] + above)
    body = "".join(
        f"    {{{measure}, {cut:.6g}, {slope * below:.5f}, {slope * above:.5f}}},  // {MEASURES[measure]}\n"
        for (measure, cut), (below, above) in sorted(merged.items()))
    checksum = hashlib.sha256(body.encode()).hexdigest()
    text = f"""// {name}: boosted stumps over the measures of pipeline/marks/pen_look.h. Do not edit.
// Origin: bench/pen/train_stumps.py --rounds {rounds} --seed {seed} on {sources}.
// Licence: Apache-2.0; learned from specimens that this program typesets itself.
// SHA-256 of the table's lines: {checksum}

#pragma once

#include "models/weights/stump.h"

namespace motcua::weights {{

inline constexpr double k{name}Bias = {slope * bias + shift:.5f};
// clang-format off
inline constexpr Stump k{name}[] = {{
{body}}};
// clang-format on

}}  // namespace motcua::weights
"""
    pathlib.Path(path).write_text(text, encoding="utf-8")


def report(title, model, scale, rows):
    slope, shift = scale
    said = [(1 / (1 + math.exp(-max(-50.0, slope * score_of(model, row[3]) + shift))), row[0]) for row in rows]
    positive = sum(label for _, label in said)
    for least in (0.5, 0.7, 0.9):
        found = [label for chance, label in said if chance >= least]
        print(f"{title} >= {least}: precision {sum(found) / max(1, len(found)):.3f} "
              f"recall {sum(found) / max(1, positive):.3f} of {positive}, {len(rows) - positive} others")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--sources", default="specimens")
    parser.add_argument("--rounds", type=int, default=80)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without", nargs="*", default=["PlaceX", "PlaceY", "Pieces"])
    parser.add_argument("--mirrored", type=float, default=0.3)
    parser.add_argument("--test", nargs="*", default=[])
    parser.add_argument("train", nargs="+")
    options = parser.parse_args()
    rows = read(options.train)
    keys = sorted({row[2] for row in rows})
    random.Random(options.seed).shuffle(keys)
    kept = set(keys[: len(keys) // 5])
    train = [row for row in rows if row[2] not in kept]
    # Specimens lean to the right, as most hands do; some do not.
    slant = MEASURES.index("Slant")
    train += [(1, row[1] * options.mirrored, row[2], [-v if i == slant else v for i, v in enumerate(row[3])])
              for row in train if row[0]]
    model = boost(train, options.rounds,
                  set(options.without))
    scale = calibrated(model, [row for row in rows if row[2] in kept])
    report("train", model, scale, [row for row in rows if row[2] not in kept])
    report("kept", model, scale, [row for row in rows if row[2] in kept])
    if options.test:
        report("test", model, scale, read(options.test))
    write(options.out, options.name, model, scale, options.sources, options.rounds, options.seed)


if __name__ == "__main__":
    main()
