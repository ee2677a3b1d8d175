<?php
/**
 * Plugin Name: Scope check block
 * Description: The ISO/IEC 20000-1 self-assessment as a block.
 * Version: 1.0.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * How to use it: put the element's files on https://check.example, this folder into
 * wp-content/plugins/, activate the plugin and insert the block "Scope check". There is nothing to
 * build. The files come from your own host; visitors' answers go nowhere.
 *
 * @package scope-check-block
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		// No version: the address is to stay the one whose hash and cache you know.
		wp_register_script_module( 'scope-check', 'https://check.example/scope-check.js', array(), null );
		register_block_type( __DIR__ );
	}
);
