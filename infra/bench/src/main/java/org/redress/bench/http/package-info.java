/** The bench of a whole server by HTTP: how fast the desk answers, what a create costs, how soon it is ready, what it takes. */
@NullMarked
package org.redress.bench.http;

import org.jspecify.annotations.NullMarked;
