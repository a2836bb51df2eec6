"""`python -m depositary` is the same as `depositary`."""

from depositary.cli import main

if __name__ == "__main__":
    main()
