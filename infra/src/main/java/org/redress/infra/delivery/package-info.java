/** Journal to read models: rows and bookmark in one transaction, rebuild, parking, lag. */
@NullMarked
package org.redress.infra.delivery;

import org.jspecify.annotations.NullMarked;
