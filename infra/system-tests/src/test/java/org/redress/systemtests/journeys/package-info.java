/** What people do with the product, from the command line to the page. */
@NullMarked
package org.redress.systemtests.journeys;

import org.jspecify.annotations.NullMarked;
