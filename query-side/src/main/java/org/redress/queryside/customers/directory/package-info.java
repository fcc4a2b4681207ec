/** The directory of customers: found by phone tail, name, pinyin or number; sorted as Chinese names are read. */
@NullMarked
package org.redress.queryside.customers.directory;

import org.jspecify.annotations.NullMarked;
