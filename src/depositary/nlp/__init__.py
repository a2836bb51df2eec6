"""The only room that loads a model: parses text and finds the phrases that claims are made of."""
