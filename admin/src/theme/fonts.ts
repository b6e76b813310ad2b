// Each file names its character ranges, so a browser fetches only the scripts a page shows.
import '@fontsource/sarabun/400.css'
import '@fontsource/sarabun/600.css'
import '@fontsource/sarabun/700.css'
