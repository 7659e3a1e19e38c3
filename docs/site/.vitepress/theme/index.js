import theme from 'vitepress/theme-without-fonts'
import VersionSwitch from './VersionSwitch.vue'
import './style.css'

export default {
  extends: theme,
  enhanceApp({ app }) {
    app.component('VersionSwitch', VersionSwitch)
  },
}
