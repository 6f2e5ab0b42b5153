@NullMarked
package hk.ipo.service;

import org.jspecify.annotations.NullMarked;
