/** What all pages share, tested without a server. */
@NullMarked
package org.redress.infra.web;

import org.jspecify.annotations.NullMarked;
