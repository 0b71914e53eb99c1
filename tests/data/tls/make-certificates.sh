#!/bin/sh
# SPDX-FileCopyrightText: 2026 Halyard contributors
# SPDX-License-Identifier: MIT
#
# Makes the certificates of the fake TLS server anew. They are kept in the repository, so that the
# tests need no openssl program; the authority's key is not, so that nobody can sign with it.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/openssl.cnf" <<EOF
[req]
distinguished_name = name
[name]
[ca]
default_ca = signing
[signing]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = policy
unique_subject = no
[policy]
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[leaf]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = \$ENV::NAMES
[client]
basicConstraints = critical, CA:TRUE
extendedKeyUsage = clientAuth
EOF
touch "$work/index"
echo 01 > "$work/serial"
NAMES=DNS:unused
export NAMES

new_key() {
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"
}

# request KEY COMMON_NAME
request() {
  openssl req -new -config "$work/openssl.cnf" -key "$1" -subj "/CN=$2" -out "$work/request"
}

# sign EXTENSIONS FROM UNTIL FILE [WITH WHAT …]
sign() {
  extensions=$1 from=$2 until=$3 file=$4
  shift 4
  openssl ca -batch -notext -config "$work/openssl.cnf" -extensions "$extensions" \
    -startdate "$from" -enddate "$until" -in "$work/request" -out "$file" "$@" 2>/dev/null
}

# new_authority CERTIFICATE KEY COMMON_NAME
new_authority() {
  new_key "$2"
  request "$2" "$3"
  sign authority 20200101000000Z 21200101000000Z "$1" -selfsign -keyfile "$2"
}

new_key server.key
new_authority authority.pem "$work/authority.key" "Halyard test authority"
new_authority "$work/stranger.pem" "$work/stranger.key" "Halyard unknown authority"
request server.key "Halyard test server"

here=IP:127.0.0.1,DNS:localhost
NAMES=$here
sign leaf 20200101000000Z 21200101000000Z valid.pem \
  -cert authority.pem -keyfile "$work/authority.key"
sign leaf 20200101000000Z 20200201000000Z expired.pem \
  -cert authority.pem -keyfile "$work/authority.key"
sign leaf 21190101000000Z 21200101000000Z not-yet-valid.pem \
  -cert authority.pem -keyfile "$work/authority.key"
sign leaf 20200101000000Z 21200101000000Z untrusted.pem \
  -cert "$work/stranger.pem" -keyfile "$work/stranger.key"
NAMES=DNS:flags.example
sign leaf 20200101000000Z 21200101000000Z wrong-host.pem \
  -cert authority.pem -keyfile "$work/authority.key"

# Somebody who has to identify himself, and is his own authority.
new_key client.key
request client.key "Halyard test client"
sign client 20200101000000Z 21200101000000Z client.pem -selfsign -keyfile client.key
