x = = 1  # needs: unknown broken does not compile
