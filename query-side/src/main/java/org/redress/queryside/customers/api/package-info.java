/** Customers as programs read them. Telephone numbers are masked as on the pages, and who asks for them is written down. */
@NullMarked
package org.redress.queryside.customers.api;

import org.jspecify.annotations.NullMarked;
