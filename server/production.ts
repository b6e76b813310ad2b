/** Libraries check less and tell less; loaded before all of them, since they look once. Whoever starts us may say otherwise. */
process.env.NODE_ENV ??= 'production'
