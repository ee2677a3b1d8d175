// The block in the editor: its settings and a place-holder. The check itself is for visitors; an
// editor who clicks into it would answer it.
//
// How to use it: see scope-check.php. Written without JSX, so that nothing has to be built.

(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: make } = element;
  const { __ } = i18n;

  /** A list of choices for one attribute. */
  function choice(props, name, label, options) {
    return make(components.SelectControl, {
      label,
      value: props.attributes[name],
      options: options.map(([value, words]) => ({ value, label: words })),
      onChange: (value) => props.setAttributes({ [name]: value }),
      __nextHasNoMarginBottom: true,
    });
  }

  function Edit(props) {
    const settings = make(components.PanelBody, { title: __('Scope check', 'scope-check-block') },
      choice(props, 'lang', __('Language', 'scope-check-block'),
        [['', __('As the page', 'scope-check-block')], ['de', 'Deutsch'], ['en', 'English']]),
      choice(props, 'theme', __('Theme', 'scope-check-block'),
        ['auto', 'light', 'dark'].map((name) => [name, name])),
      choice(props, 'view', __('What is shown', 'scope-check-block'),
        ['full', 'scope', 'statement', 'readiness', 'questions'].map((name) => [name, name])));
    return make('div', blockEditor.useBlockProps(),
      make(blockEditor.InspectorControls, null, settings),
      make(components.Placeholder, {
        icon: 'yes-alt',
        label: __('Scope check', 'scope-check-block'),
        instructions: __('Visitors see the self-assessment here.', 'scope-check-block'),
      }));
  }

  // What visitors see is printed by render.php.
  blocks.registerBlockType('scope-check/check', { edit: Edit, save: () => null });
})(window.wp);
