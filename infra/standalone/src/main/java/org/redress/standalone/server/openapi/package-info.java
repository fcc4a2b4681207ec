/** The description of the API, made from the table of routes and the controllers themselves. */
@NullMarked
package org.redress.standalone.server.openapi;

import org.jspecify.annotations.NullMarked;
