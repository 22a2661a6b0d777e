#pragma once

#include <vector>

#include "align.hpp"

namespace inv::io {

/// Which records of the base a person has to look at, by unit of the base. What is gone on both
/// sides while one of them has anything new in that list may have been changed past recognition;
/// where both sides have added the same, it may on one side be what became of a record that is gone
/// there, and then is there twice. Not sure is asked: a payment more or less is worse than a
/// question.
std::vector<Doubt> doubts_of(const ThreeSides& three);

}  // namespace inv::io
