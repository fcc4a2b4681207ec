/** What tests of several modules share: a real PostgreSQL. */
@NullMarked
package org.redress.infra.testing;

import org.jspecify.annotations.NullMarked;
