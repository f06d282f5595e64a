/** The pages, the JSON and the feed, without a server but for one test. */
@NullMarked
package dev.candor.web;

import org.jspecify.annotations.NullMarked;
