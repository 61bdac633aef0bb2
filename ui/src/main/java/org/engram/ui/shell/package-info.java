/**
 * The window: laboratories and the rail between them, menus, commands and their keys, themes, files, the veils over it, and the session
 * that it keeps.
 */
package org.engram.ui.shell;
