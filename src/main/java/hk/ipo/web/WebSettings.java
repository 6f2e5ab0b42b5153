package hk.ipo.web;

import hk.ipo.web.security.Access;

import java.nio.file.Path;

/**
 * What the pages are served from and to whom.
 *
 * @param port the port listened on; 0 for any that is free
 * @param output the folder that editions are published into
 * @param access who may reach the pages
 * @param look how they look
 */
public record WebSettings(int port, Path output, Access access, PageLook look) {}
