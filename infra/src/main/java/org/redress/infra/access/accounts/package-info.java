/**
 * What proves who somebody is: passwords, second factors, tokens, and the log of who tried. A store of its own, durable before
 * it answers. Depends on JDBC and, for hashing, on Spring Security's encoders.
 */
@NullMarked
package org.redress.infra.access.accounts;

import org.jspecify.annotations.NullMarked;
