# Reads each file named on the command line with TAP::Parser and prints what it saw, as one line of JSON a file.
use strict;
use warnings;
use JSON::PP ();
use TAP::Parser;

my $json = JSON::PP->new->ascii->canonical;
for my $file (@ARGV) {
    open my $in, '<:raw', $file or die "cannot read $file: $!";
    my $tap = do { local $/; <$in> };
    my (@points, $bailed_out);
    # An empty string is no source for TAP::Parser, an empty list of lines is.
    my $parser = TAP::Parser->new({ source => [ split /\n/, $tap // '' ] });
    while (my $result = $parser->next) {
        $bailed_out = 1 if $result->is_bailout;
        next unless $result->is_test;
        push @points, {
            number    => $result->number + 0,
            ok        => $result->is_actual_ok ? JSON::PP::true : JSON::PP::false,
            name      => $result->description,
            directive => lc $result->directive,
            reason    => $result->explanation,
        };
    }
    print $json->encode({
        plan      => $parser->plan,
        errors    => [ $parser->parse_errors ],
        skipAll   => defined $parser->skip_all ? JSON::PP::true : JSON::PP::false,
        points    => \@points,
        bailedOut => $bailed_out ? JSON::PP::true : JSON::PP::false,
    }), "\n";
}
