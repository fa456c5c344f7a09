import './ui/styles.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { keepApp } from './device/reopening';
import { surviveTranslation } from './ui/translation';

const target = document.getElementById('app');
if (!target) {
  throw new Error('index.html has an element for the app.');
}
surviveTranslation(target);
mount(App, { target });
keepApp();
