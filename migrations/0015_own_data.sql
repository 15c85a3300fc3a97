-- What is kept about one customer is found without looking through what is kept about all.

create index outgoing_mail_by_recipient on outgoing_mail (recipient_address);
create index login_by_email on login (email);
