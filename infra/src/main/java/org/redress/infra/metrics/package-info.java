/** What the server counts and measures of itself, as text for Prometheus. Depends on Micrometer; knows no case and no person. */
@NullMarked
package org.redress.infra.metrics;

import org.jspecify.annotations.NullMarked;
