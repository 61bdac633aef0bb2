/** H.264 in an MP4 file: pictures of which little changes, coded so that lines and letters stay sharp. */
package org.engram.ui.film.video;
