// SignatureStumps: boosted stumps over the measures of pipeline/marks/pen_look.h. Do not edit.
// Origin: bench/pen/train_stumps.py --rounds 80 --seed 1 on specimens of seeds 71, 171 and 371.
// Licence: Apache-2.0; learned from specimens that this program typesets itself.
// SHA-256 of the table's lines: 662aa164c6834d52bdf234ad23a4cb68d7e8820c2ec75b29a12c93027da96f58

#pragma once

#include "models/weights/stump.h"

namespace motcua::weights {

inline constexpr double kSignatureStumpsBias = -1.30324;
// clang-format off
inline constexpr Stump kSignatureStumps[] = {
    {0, 10.541, -2.19057, 0.47006},  // Width
    {0, 14.478, -0.27208, 0.07520},  // Width
    {0, 16.383, -0.48577, 0.64711},  // Width
    {0, 26.543, -0.08572, 0.07622},  // Width
    {0, 29.718, -0.58818, 0.58034},  // Width
    {0, 49.657, 0.24188, -0.86358},  // Width
    {1, 4.953, -0.16962, 0.03454},  // Height
    {1, 7.239, -0.45160, 0.49391},  // Height
    {1, 8.382, -0.50548, 0.64711},  // Height
    {2, 0.139266, 0.12295, -0.16149},  // Density
    {2, 0.215619, 0.18355, -0.39550},  // Density
    {2, 0.292517, 0.31426, -0.94208},  // Density
    {4, 0.444444, -0.15575, 0.05508},  // Upright
    {4, 0.769737, 0.12947, -0.44224},  // Upright
    {4, 0.795556, 0.13670, -0.64711},  // Upright
    {4, 0.829114, 0.10749, -0.61130},  // Upright
    {5, 0.196226, 0.17192, -0.19461},  // Level
    {5, 0.278736, 0.07112, -0.14678},  // Level
    {6, 0.320988, 0.07674, -0.07396},  // Thick
    {6, 0.333945, 0.17556, -0.25708},  // Thick
    {7, -0.22623, 0.29167, -0.11095},  // Slant
    {7, -0.185606, 0.40873, -0.11642},  // Slant
    {7, -0.140244, 0.31205, -0.09670},  // Slant
    {7, -0.126087, 0.22746, -0.08205},  // Slant
    {7, -0.114754, 0.15830, -0.08918},  // Slant
    {7, -0.104, 0.11726, -0.06179},  // Slant
    {7, 0.0319149, -0.21048, 0.21062},  // Slant
    {7, 0.057971, -0.21987, 0.27106},  // Slant
    {7, 0.0966387, -0.54737, 1.05509},  // Slant
    {7, 0.164969, -0.15513, 0.22072},  // Slant
    {8, 0.533579, -0.41490, 0.07894},  // Wander
    {8, 0.95672, 0.06777, -0.09782},  // Wander
    {8, 1.10391, 0.09141, -0.23602},  // Wander
    {9, 2.13953, -0.36273, 0.13743},  // Crossings
    {9, 3.51429, -0.41964, 0.37949},  // Crossings
    {10, 17, 0.08379, -0.29799},  // BusyRow
    {10, 24, 0.03565, -0.23132},  // BusyRow
    {12, 0.764261, -0.30239, 0.10441},  // Largest
    {12, 0.877467, -0.35849, 0.14739},  // Largest
    {13, 0.458333, -0.15335, 0.46407},  // Blue
    {13, 0.7, -0.14598, 0.42404},  // Blue
    {15, 0.471836, -0.67995, 0.10958},  // Dark
    {15, 0.628205, -0.70797, 0.19668},  // Dark
    {15, 0.665655, -0.45497, 0.17775},  // Dark
    {15, 0.722824, -0.21637, 0.14683},  // Dark
    {15, 0.743158, -0.11552, 0.09109},  // Dark
    {16, 1, 0.50529, -0.94638},  // Beside
};
// clang-format on

}  // namespace motcua::weights
