"""The words of English: calendar, numbers, money, goods, roles, reporting, aid, and the frames of events."""
