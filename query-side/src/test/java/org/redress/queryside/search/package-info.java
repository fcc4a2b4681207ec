/** What is found, in which order, and what is found no more. */
@NullMarked
package org.redress.queryside.search;

import org.jspecify.annotations.NullMarked;
