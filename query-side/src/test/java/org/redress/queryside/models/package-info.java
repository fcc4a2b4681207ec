/** One contract for every read model, through the delivery, on both engines. */
@NullMarked
package org.redress.queryside.models;

import org.jspecify.annotations.NullMarked;
