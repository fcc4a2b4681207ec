/** The journal: appends in groups, reads in commit order, verifies. DDL per engine beside it. */
@NullMarked
package org.redress.infra.store;

import org.jspecify.annotations.NullMarked;
