/**
 * Every case in a list that can be narrowed, sorted and turned page by page, as of any instant. The filter is also what the
 * watch counts with. Depends on the reports' snapshot and on infra's frame.
 */
@NullMarked
package org.redress.queryside.cases.lists;

import org.jspecify.annotations.NullMarked;
