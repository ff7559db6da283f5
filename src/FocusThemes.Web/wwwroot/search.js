// Searching as one types; the page works the same without.
