/** Files people attach to cases: checked as they arrive, sealed under the key of their case, kept outside the journal. */
@NullMarked
package org.redress.infra.files;

import org.jspecify.annotations.NullMarked;
