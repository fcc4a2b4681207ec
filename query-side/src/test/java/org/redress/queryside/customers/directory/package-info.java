/** The directory of customers over real tables on both engines. */
@NullMarked
package org.redress.queryside.customers.directory;

import org.jspecify.annotations.NullMarked;
