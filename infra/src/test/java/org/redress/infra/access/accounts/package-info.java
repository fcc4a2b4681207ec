/** What the access store promises, on both engines. */
@NullMarked
package org.redress.infra.access.accounts;

import org.jspecify.annotations.NullMarked;
