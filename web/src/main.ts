import './ui/styles.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { keepApp } from './device/reopening';

const target = document.getElementById('app');
if (!target) {
  throw new Error('index.html has an element for the app.');
}
mount(App, { target });
keepApp();
