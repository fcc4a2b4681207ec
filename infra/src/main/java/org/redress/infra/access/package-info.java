/**
 * Who is asking and what they may do: {@link org.redress.infra.access.Permissions} is the one table that decides. Depends on
 * shared-events and the servlet's request only; the packages below bring the store, the login and the pages everybody has.
 */
@NullMarked
package org.redress.infra.access;

import org.jspecify.annotations.NullMarked;
