/** Seeded demo data: a lively desk over the past months, in Chinese and English. */
@NullMarked
package org.redress.standalone.demo;

import org.jspecify.annotations.NullMarked;
