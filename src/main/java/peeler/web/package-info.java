/**
 * Pages and JSON over HTTP. The route list in {@link peeler.web.Server} is the table of contents.
 */
@NullMarked
package peeler.web;

import org.jspecify.annotations.NullMarked;
