"""Files of others in and out: tables of any spreadsheet or accounting program."""
