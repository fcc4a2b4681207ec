/** Clocks missed and about to be missed. Depends on shared-events, the packs and infra's delivery. */
@NullMarked
package org.redress.queryside.cases.breaches;

import org.jspecify.annotations.NullMarked;
