<?php
/**
 * What the editor's half of the block needs of WordPress.
 *
 * @package scope-check-block
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '1.0.0',
);
