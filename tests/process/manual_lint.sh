#!/bin/bash
# The manual is clean mdoc.
cd "$INV_SOURCE_DIR" && exec mandoc -T lint -W warning man/*.[157]
