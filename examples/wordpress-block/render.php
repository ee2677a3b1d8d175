<?php
/**
 * What visitors see: the element, and its script once on a page that has it.
 *
 * @var array $attributes The block's settings.
 *
 * @package scope-check-block
 */

wp_enqueue_script_module( 'scope-check' );

$scope_check_attributes = '';
foreach ( array( 'lang', 'theme', 'view' ) as $scope_check_name ) {
	$scope_check_value = (string) ( $attributes[ $scope_check_name ] ?? '' );
	if ( '' !== $scope_check_value ) {
		$scope_check_attributes .= sprintf( ' %s="%s"', $scope_check_name, esc_attr( $scope_check_value ) );
	}
}
?>
<div <?php echo get_block_wrapper_attributes(); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by WordPress. ?>>
	<scope-check<?php echo $scope_check_attributes; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above. ?>></scope-check>
</div>
