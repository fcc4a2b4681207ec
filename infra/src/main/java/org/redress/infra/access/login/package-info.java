/**
 * The way in: who a request comes from, whether the table lets it through, and what is said where it does not. Depends on
 * Spring Security, MVC and the packages beside it.
 */
@NullMarked
package org.redress.infra.access.login;

import org.jspecify.annotations.NullMarked;
