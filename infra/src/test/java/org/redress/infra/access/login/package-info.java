/** Who is asking, and what is kept of it. */
@NullMarked
package org.redress.infra.access.login;

import org.jspecify.annotations.NullMarked;
