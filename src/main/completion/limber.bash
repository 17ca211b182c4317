# Completion of limber for bash. Made from its commands and its content by: mvn -Prelease process-test-classes
# shellcheck shell=bash disable=SC2207 # no word of limber holds a space

# What the option $2 of the command $1 takes. Fails if it takes nothing.
_limber_value() {
    words='' kind=words
    case "$1 $2" in
        *' --answers' | *' --save-answers' | 'limber triage -o' | 'limber routine -o' | 'limber explain -o' | 'limber redflags -o' | 'limber content check -o' | 'limber triage --output' | 'limber routine --output' | 'limber explain --output' | 'limber redflags --output' | 'limber content check --output' | *' --vignettes') kind=file ;;
        *' --schema') words='answers verdict' ;;
        *' --format') words='text markdown html json yaml jsonl svg ics' ;;
        'limber content export -o' | 'limber content export --output' | *' --content') kind=folder ;;
        *' --color') words='auto always never' ;;
        *' --width' | *' --times' | *' --days' | *' --from' | *' --search') kind=anything ;;
        *' --region') words='gb ie us ca au nz in za de at ch fr be nl es it pt se no dk fi pl' ;;
        *' --place') words='floor bed chair standing' ;;
        *' --without') kind=list words='ball chair foam-roller pool step table tennis-ball wall' ;;
        *' --limit') kind=list words='pregnant-16 pregnant thin-bones hip-replacement recent-operation recent-spine-procedure blood-thinner balance age-65 heart-or-pressure lying-flat bad-knees bad-hip hernia numb-skin told-not-to leg-pain bending-hurts leaning-back-hurts stenosis-like pelvic-pain past-cancer swollen-artery not-asked' ;;
        *' --pictures') words='auto braille ascii none' ;;
        *' --voice') words='auto none' ;;
        *' --wait') words='yes no' ;;
        *' --only') kind=list words='data pages pictures' ;;
        *) return 1 ;;
    esac
}

# What may come first after the command $1: a command below it, or what it is about.
_limber_first() {
    words='' kind=words
    case $1 in
        'limber') words='triage routine explain redflags content' ;;
        'limber routine') words='unlock loosen morning desk mid-back self-massage ball strengthen' ;;
        'limber explain') words='what-locking-is joints muscles discs-and-nerves morning-lock sitting-and-rising posture strain heat-and-cold rest-and-moving medicines hands-on-care breathing-and-tension leave-alone getting-back recovery prevention when-to-get-help scans said-about-causes said-about-treatments said-about-moving said-about-time heat cold short-rest bed-rest staying-active anti-inflammatory-tablets anti-inflammatory-gel paracetamol muscle-relaxants opioids nerve-and-calming-pills massage manual-therapy acupuncture belts-and-insoles electric-and-ultrasound supplements drinking-water all-fours-rock ankle-pumps ball-back-extension ball-drape ball-lean-back bed-edge-hamstring-stretch bird-dog bridging figure-four floor-get-up foam-roller-upper-back glute-squeeze knees-to-chest-in-turn log-roll lying-on-front lying-psoas-stretch paced-breathing partial-crunch pelvic-tilt positions-of-ease seated-pelvic-tilt seated-twist short-walk side-lying-breathing single-knee-to-chest sit-to-stand small-knee-rolls standing-back-bend standing-hamstring-stretch standing-wall-tilt swimming table-lean tennis-ball-release wall-sit ce1 ce2 ce3 ce4 ne2 fx1 in2 va1 va2 va3 va4 fa1 ab1 pr1 pr2 pr4 md1 te1 is1 se1 ak1 ad1 tt1 ce5 ne1 fx2 fx2b in1 in3 in4 re1 pr5 bl1 sv1 sc1 se2 ne3 st1 fx3 fx4 ca1 ca2 ca3 ca4 re2 pr3 sk1 sp1 th1 ag1 df1 tm1 nm1 weak-cancer weak-infection pregnant-16 pregnant thin-bones hip-replacement recent-operation recent-spine-procedure blood-thinner balance age-65 heart-or-pressure lying-flat bad-knees bad-hip hernia numb-skin told-not-to leg-pain bending-hurts leaning-back-hurts stenosis-like pelvic-pain past-cancer swollen-artery not-asked unlock loosen morning desk mid-back self-massage ball strengthen' rare='seed-unlock seed-lock-up seed-loosen seed-spasm ng59 cks-back-pain cks-sciatica cks-shingles cks-renal-colic cks-poisoning ng234 ng156 ng65 ng12 ng118 ng111 ng109 ng126 cg95 ng158 cg143 ng41 sepsis-nice girft-2023 ifompt-2020 nhs-back-pain nhs-sciatica nhs-ibuprofen nhs-pregnancy nhs-dvt nidirect-ectopic nhs-inform-uti nhs-gbs acp-2017 lancet-2018 henschke-2008 henschke-2009 downie-2013 galliker-2020 dionne-2019 menezes-costa-2012 da-silva-2019 walkback-2024 ijzelenberg-2023 french-2006 dahm-2010 williams-2014 opal-2023 cashin-2021 brinjikji-2015 swain-2020 hancock-2007 han-2023 suri-2010 snook-1998 acog-804 rcog-pelvic-girdle strong-steady-straight-2022 sinaki-1984 bhof nogg-2021 bmj-dissection-2024 dashed-study jama-peds-2017 nenc-paediatric sea-cohort sseh-reviews raasck-2017 stiff-spine-bmj-2009 addison-guidance steroid-sick-day christie-chemo mercer-reply greenhalgh-2016 testicular-torsion rhabdomyolysis falls-long-lie poole-paracetamol chester-maternity hip-precautions muscle-spindle semigran-2015 eu-112 nhs-111 samaritans poisons-ie ireland-emergency poison-help-us lifeline-988 canada-811 canada-poison canada-988 healthdirect poisons-au lifeline-au healthline-nz poisons-nz need-to-talk-nz india-112 tele-manas south-africa-emergency poisons-za sadag gesund-bund bereitschaftsdienst telefonseelsorge-de giftnotruf-de viz-at at-1450 telefonseelsorge-at gr-ch-emergency dargebotene-hand service-public-fr samu-fr fr-3114 antigifcentrum be-1733 be-suicide nl-gp nl-113 es-024 es-toxicologia it-cav it-118 it-116117 it-telefono-amico pt-1411 pt-ciav se-1177 se-gic se-mind no-legevakt no-gift no-mental-helse dk-esbjerg dk-giftlinjen dk-livslinien fi-116117 fi-poison fi-mieli pl-nfz pl-kryzys echa-poison-centres uhb-maternity glowm-danger-signs cdc-hear-her us-urgent-care snook-2002 fda-nsaid-2020 nhs-pregnancy-exercise ros-bending too-fit-to-fracture-2014 nhs-inform-back gstt-low-back nhs-lower-back-exercises nhs-falls-get-up floor-get-up-au turning-leaflet nhs-breathing rnoh-exercises ankle-pumps-leaflet utah-hip-exercises nhs-tayside-super-six nth-prehab npis nhs-poisoning csp-back-exercises nhs-pregnancy-back-exercises kk-all-fours sirona-back-leaflet acute-back-leaflet extension-program back-bend-caution superman-bridge-leaflet sfh-heat-ice mpft-heat hodges-tucker-2011 steffens-2015 steffens-2016 chou-2009 wang-2020 paige-2017 fritz-2015 traeger-2015 zadro-2018 kawchuk-2015 khankhel-2024 van-der-gaag-2020 garrison-2020 nhs-codeine nhs-leg-cramps mhra-opioids tens-precautions brinjikji-2015-pain joseph-2022 mcmonnies-2016 hse-caesarean heart-failure-matters hip-impingement-pages nswoc-stoma pgp-leaflets limb-ischaemia nhs-pad iof-risk-check postnatal-care seizure-fracture sickle-emergency staggered-paracetamol tetanus ulcer-bleed pancreatitis adrenal-crisis-signs' ;;
        'limber content') words='check export' ;;
        'limber content check') kind=folder ;;
    esac
}

_limber_options() {
    kind=words
    case $1 in
        'limber') words='-h --help -V --version' ;;
        'limber triage') words='--answers --answer-template --list-questions --save-answers --trace --exit-code --schema --detailed --format -o --output --force --color --width --plain --content --region -h --help -V --version' ;;
        'limber routine') words='--place --without --limit --large-print --pictures --play --eyes-free --voice --wait --timeline --times --days --from --detailed --format -o --output --force --color --width --plain --content --region -h --help -V --version' ;;
        'limber explain') words='--search --pictures --format -o --output --force --color --width --plain --content --region -h --help -V --version' ;;
        'limber redflags') words='--card --format -o --output --force --color --width --plain --content --region -h --help -V --version' ;;
        'limber content') words='-h --help -V --version' ;;
        'limber content check') words='--vignettes --format -o --output --force --color --width --plain --content --region -h --help -V --version' ;;
        'limber content export') words='-o --output --only --force --content --region -h --help -V --version' ;;
    esac
}

_limber() {
    local command=limber option='' isfirst=yes lead='' words='' rare='' kind='' word i
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $option ]]; then
            # bash makes three words of --place=bed.
            if [[ $word != = ]]; then option=''; fi
        elif [[ $word == -* ]]; then
            if _limber_value "$command" "$word"; then option=$word; fi
        else
            case "$command $word" in
                'limber triage' | 'limber routine' | 'limber explain' | 'limber redflags' | 'limber content' | 'limber content check' | 'limber content export') command="$command $word" ;;
                *) isfirst='' ;;
            esac
        fi
    done
    if [[ -n $option && $current == = ]]; then
        current=''
    elif [[ $current == --*=* ]]; then
        option=${current%%=*} lead=${current%%=*}= current=${current#*=}
    fi

    if [[ -n $option ]]; then
        _limber_value "$command" "$option" || return
    elif [[ $current == -* || -z $isfirst ]]; then
        _limber_options "$command"
    else
        _limber_first "$command"
        if [[ $kind == words && -z $words ]]; then _limber_options "$command"; fi
    fi

    case $kind in
        file | folder)
            local way=-f ask=default
            if [[ $kind == folder ]]; then way=-d ask=dirnames; fi
            # bash 3.2 has no compopt; it gets names without a slash after a folder.
            if [[ -n $lead ]] || ! compopt -o $ask 2>/dev/null; then
                local IFS=$'\n'
                COMPREPLY=($(compgen $way -P "$lead" -- "$current"))
            fi
            ;;
        list)
            if [[ $current == *,* ]]; then lead=$lead${current%,*},; fi
            local left=''
            for word in $words; do
                if [[ ,${lead#*=} != *",$word,"* ]]; then left="$left $word"; fi
            done
            COMPREPLY=($(compgen -W "$left" -P "$lead" -- "${current##*,}"))
            ;;
        words)
            # There are more than a hundred sources.
            if [[ -n $current ]]; then words="$words $rare"; fi
            COMPREPLY=($(compgen -W "$words" -P "$lead" -- "$current"))
            ;;
    esac
}

complete -F _limber limber
