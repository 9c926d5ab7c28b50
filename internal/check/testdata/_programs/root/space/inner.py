x = undefined  # needs: unknown the name undefined, which nothing binds
