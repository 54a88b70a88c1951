# Third-party libraries, found once. Each is linked PRIVATE by the one target whose
# adapter wraps it (lint/ holds the table); none leaks through our headers.

pkg_check_modules(tesseract REQUIRED IMPORTED_TARGET tesseract)
pkg_check_modules(leptonica REQUIRED IMPORTED_TARGET lept)
pkg_check_modules(tiff REQUIRED IMPORTED_TARGET libtiff-4)
pkg_check_modules(JPEG REQUIRED IMPORTED_TARGET libjpeg)
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp)
pkg_check_modules(OPENJPEG REQUIRED IMPORTED_TARGET libopenjp2)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(cairo REQUIRED IMPORTED_TARGET cairo)
pkg_check_modules(zxing REQUIRED IMPORTED_TARGET zxing)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-uc)

# Two modules of OpenCV; its own package file would ask for all of them.
find_path(opencv_include opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
find_library(opencv_core opencv_core REQUIRED)
find_library(opencv_imgproc opencv_imgproc REQUIRED)
add_library(motcua_opencv INTERFACE)
target_include_directories(motcua_opencv SYSTEM INTERFACE ${opencv_include})
target_link_libraries(motcua_opencv INTERFACE ${opencv_imgproc} ${opencv_core})
